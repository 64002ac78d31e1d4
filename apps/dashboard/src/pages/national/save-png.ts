import type { Picture } from '@tilsynsblik/edition'
import { saveFile } from '../../ui/csv.ts'

/** Twice as fine as a screen: a picture is printed too. */
const scale = 2

/** Draws the picture and saves it. @throws Error when the browser cannot draw it */
export async function savePng(name: string, { svg, width, height }: Picture): Promise<void> {
  const image = new Image(width, height)
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const ground = canvas.getContext('2d')!
  ground.scale(scale, scale)
  ground.drawImage(image, 0, 0)
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!drawn) throw new Error('The picture could not be drawn')
  saveFile(name, new Uint8Array(await drawn.arrayBuffer()), 'image/png')
}

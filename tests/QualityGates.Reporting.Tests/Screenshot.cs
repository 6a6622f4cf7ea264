using System.Buffers.Binary;
using System.IO.Compression;

namespace QualityGates.Reporting.Tests;

/// <summary>The pixels of a screenshot, and what of them can be compared where fonts and smoothing differ from machine to machine.</summary>
internal sealed class Screenshot
{
    private readonly byte[] _pixels;
    private readonly int _channels;

    private Screenshot(int width, int height, int channels, byte[] pixels)
    {
        Width = width;
        Height = height;
        _channels = channels;
        _pixels = pixels;
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Of a PNG with eight bits a channel, as browsers write it.</summary>
    public static Screenshot Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        int width = 0, height = 0, channels = 0;
        using var packed = new MemoryStream();
        for (var at = 8; at < bytes.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
            var data = bytes.AsSpan(at + 8, length);
            switch (System.Text.Encoding.ASCII.GetString(bytes, at + 4, 4))
            {
                case "IHDR":
                    width = BinaryPrimitives.ReadInt32BigEndian(data);
                    height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                    Assert.Equal((8, 0), (data[8], data[12]));
                    channels = data[9] switch { 2 => 3, 6 => 4, var other => throw new InvalidDataException("colour type " + other) };
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var unpacked = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionMode.Decompress))
        {
            zlib.CopyTo(unpacked);
        }

        return new Screenshot(width, height, channels, Unfiltered(unpacked.ToArray(), width * channels, height, channels));
    }

    /// <summary>0 is black, 255 white.</summary>
    public int Brightness(int x, int y)
    {
        var at = ((y * Width) + x) * _channels;
        return (_pixels[at] + _pixels[at + 1] + _pixels[at + 2]) / 3;
    }

    /// <summary>Whether a part shows anything but one colour.</summary>
    public bool HasContent(int left, int top, int right, int bottom)
    {
        int least = 255, most = 0;
        for (var y = Math.Max(0, top); y < Math.Min(Height, bottom); y++)
        {
            for (var x = Math.Max(0, left); x < Math.Min(Width, right); x++)
            {
                var brightness = Brightness(x, y);
                least = Math.Min(least, brightness);
                most = Math.Max(most, brightness);
            }
        }

        return most - least > 24;
    }

    /// <summary>Which cells of a grid show something.</summary>
    public bool[] Structure(int cell) =>
    [
        .. from row in Enumerable.Range(0, Height / cell)
           from column in Enumerable.Range(0, Width / cell)
           select HasContent(column * cell, row * cell, (column + 1) * cell, (row + 1) * cell),
    ];

    private static byte[] Unfiltered(byte[] data, int stride, int height, int step)
    {
        var result = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = data[y * (stride + 1)];
            for (var x = 0; x < stride; x++)
            {
                int left = x >= step ? result[(y * stride) + x - step] : 0;
                int above = y > 0 ? result[((y - 1) * stride) + x] : 0;
                int corner = x >= step && y > 0 ? result[((y - 1) * stride) + x - step] : 0;
                result[(y * stride) + x] = (byte)(data[(y * (stride + 1)) + 1 + x] + filter switch { 0 => 0, 1 => left, 2 => above, 3 => (left + above) / 2, _ => Nearest(left, above, corner) });
            }
        }

        return result;
    }

    // The predictor of PNG's fifth filter.
    private static int Nearest(int left, int above, int corner)
    {
        var guess = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(guess - left), Math.Abs(guess - above), Math.Abs(guess - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}

using Tensorflow;
using Tensorflow.NumPy;

namespace Glyphs;

public sealed record GlyphPart(NDArray Pictures, NDArray Labels, int Count);

public sealed class GlyphData
{
    public const int Side = 28;
    public const int Classes = 10;

    public GlyphData(string folder)
    {
        Train = Read(folder, "train-glyphs.bin");
        Test = Read(folder, "test-glyphs.bin");
    }

    public GlyphPart Train { get; }

    public GlyphPart Test { get; }

    private static GlyphPart Read(string folder, string file)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, file));
        var size = Side * Side + 1;
        var count = bytes.Length / size;
        var pictures = new float[count * Side * Side];
        var labels = new int[count];
        for (var row = 0; row < count; row++)
        {
            labels[row] = bytes[row * size];
            for (var pixel = 0; pixel < Side * Side; pixel++)
            {
                pictures[row * Side * Side + pixel] = bytes[row * size + 1 + pixel] / 255f;
            }
        }

        return new GlyphPart(np.array(pictures).reshape(new Shape(count, Side, Side, 1)), np.array(labels), count);
    }
}

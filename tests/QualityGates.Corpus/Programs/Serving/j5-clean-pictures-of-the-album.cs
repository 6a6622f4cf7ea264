// corpus: Pictures belong to an album that disposes them, a helper gives one back to whoever disposes it, and the session of the program lives as long as the program.
// library: ONNX Runtime, ML.NET images
// axis: ownership, top-level statements, list that is disposed
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

var session = new InferenceSession(args[0]);
using var album = new Album();
foreach (var path in args.Skip(1))
{
    album.Add(path);
}

foreach (var picture in album.Pictures)
{
    using var results = session.Run([Pixels.Of(picture)]);
    Console.WriteLine($"{picture.Tag}: {string.Join(' ', results.First().AsEnumerable<float>().Select(share => share.ToString("P0")))}");
}

using (var cover = Pixels.Blank(album.Pictures.Max(picture => picture.Width), album.Pictures.Max(picture => picture.Height)))
{
    cover.Save(Path.Combine(AppContext.BaseDirectory, "cover.png"));
}

internal sealed class Album : IDisposable
{
    private readonly List<MLImage> _pictures = [];

    public IReadOnlyList<MLImage> Pictures => _pictures;

    public void Add(string path)
    {
        var picture = MLImage.CreateFromFile(path);
        picture.Tag = Path.GetFileName(path);
        _pictures.Add(picture);
    }

    public void Dispose() => _pictures.ForEach(picture => picture.Dispose());
}

internal static class Pixels
{
    public static NamedOnnxValue Of(MLImage picture)
    {
        var pixels = picture.Pixels;
        var tensor = new DenseTensor<float>(new[] { 1, 4, picture.Height, picture.Width });
        for (var at = 0; at < pixels.Length; at++)
        {
            var (channel, place) = (at % 4, at / 4);
            tensor[0, channel, place / picture.Width, place % picture.Width] = pixels[at] / 255f;
        }

        return NamedOnnxValue.CreateFromTensor("picture", tensor);
    }

    public static MLImage Blank(int width, int height) =>
        MLImage.CreateFromPixels(width, height, MLPixelFormat.Bgra32, new byte[width * height * 4]);
}

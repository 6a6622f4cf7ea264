// corpus: Photos are opened, turned into numbers and released; a factory hands sessions on to those who dispose them.
// library: ONNX Runtime, ML.NET
// axis: class, images
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Moths;

public interface ISessionFactory
{
    InferenceSession Open(string name);
}

public sealed class FolderSessions(string folder) : ISessionFactory
{
    public InferenceSession Open(string name)
    {
        using var options = new SessionOptions { LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
        return new InferenceSession(Path.Combine(folder, name), options);
    }
}

public sealed class MothCounter(ISessionFactory sessions) : IDisposable
{
    private readonly InferenceSession _session = sessions.Open("moths.onnx");

    public IReadOnlyDictionary<string, int> Count(IEnumerable<string> photos) =>
        photos.Order(StringComparer.Ordinal).ToDictionary(photo => Path.GetFileName(photo), photo => Count(photo));

    public int Count(string photo)
    {
        using var image = MLImage.CreateFromFile(photo);
        var pixels = Pixels(image);
        var input = NamedOnnxValue.CreateFromTensor("pixels", new DenseTensor<float>(pixels, [1, 3, image.Height, image.Width]));
        var results = _session.Run([input]);
        try
        {
            return results.Single(result => result.Name == "scores").AsTensor<float>().Count(score => score > 0.6f);
        }
        finally
        {
            results.Dispose();
        }
    }

    private static float[] Pixels(MLImage image)
    {
        var bytes = image.GetBGRPixels;
        var plane = image.Width * image.Height;
        var pixels = new float[plane * 3];
        for (var at = 0; at < plane; at++)
        {
            for (var channel = 0; channel < 3; channel++)
            {
                pixels[channel * plane + at] = bytes[at * 3 + channel] / 255f;
            }
        }

        return pixels;
    }

    public void Dispose() => _session.Dispose();
}

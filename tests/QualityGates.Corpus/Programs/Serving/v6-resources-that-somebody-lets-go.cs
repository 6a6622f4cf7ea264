// corpus: Sessions, values and pictures are disposed by using, in a finally, by their owner, or handed on to who does.
// library: ONNX Runtime, ML.NET
// axis: methods
using Microsoft.ML.Data;
using Microsoft.ML.OnnxRuntime;

namespace Scanner;

public sealed class Ocr : IDisposable
{
    private readonly InferenceSession _session;

    public Ocr(string model) => _session = new InferenceSession(model);

    public string Read(float[] line)
    {
        var input = OrtValue.CreateTensorValueFromMemory(line, [1, line.Length]);
        var options = new RunOptions();
        try
        {
            using var outputs = _session.Run(options, ["line"], [input], ["letters"]);
            return string.Concat(outputs[0].GetTensorDataAsSpan<long>().ToArray().Select(letter => (char)letter));
        }
        finally
        {
            options.Dispose();
            input.Dispose();
        }
    }

    public IDisposableReadOnlyCollection<DisposableNamedOnnxValue> Raw(NamedOnnxValue line)
    {
        var results = _session.Run([line]);
        return results;
    }

    public float Sum(NamedOnnxValue line)
    {
        var results = Raw(line);
        var sum = 0f;
        foreach (var result in results)
        {
            sum += result.AsEnumerable<float>().Sum();
            result.Dispose();
        }

        return sum;
    }

    public static List<MLImage> Load(IEnumerable<string> files)
    {
        var images = new List<MLImage>();
        foreach (var file in files)
        {
            var image = MLImage.CreateFromFile(file);
            images.Add(image);
        }

        return images;
    }

    public void Dispose() => _session.Dispose();
}

using Microsoft.ML.OnnxRuntime;

namespace Detection;

public static class Startup
{
    public static IReadOnlyList<string> Describe(string path)
    {
        var session = new InferenceSession(path); // expect: MLQ6004
        return [.. session.InputMetadata.Select(input => $"{input.Key}: {string.Join("x", input.Value.Dimensions)}")];
    }

    public static Detector Create(string path)
    {
        using var options = new SessionOptions();
        return new Detector(new InferenceSession(path, options));
    }
}

using Microsoft.ML.OnnxRuntime;

namespace Zoo;

public sealed class Detector(InferenceSession session) : IDisposable
{
    public IReadOnlyList<string> Classes => session.ModelMetadata.CustomMetadataMap["names"].Split(',');

    public void Dispose() => session.Dispose();
}

public sealed class DetectorFactory(ZooClient zoo)
{
    private static readonly Dictionary<string, long> Sizes = new() { ["yolo-n"] = 12_851_049, ["yolo-s"] = 44_890_112 };

    public async Task<Detector> CreateAsync(string name)
    {
        var file = await zoo.EnsureAsync(name, Sizes[name]);
        return new Detector(new InferenceSession(file.FullName));
    }
}

// corpus: Options and the default of a parameter hold rooted paths of a training server.
// library: TorchSharp, ONNX Runtime
// axis: options, default of a parameter
using Microsoft.ML.OnnxRuntime;
using TorchSharp;
using static TorchSharp.torch;

namespace Server;

public sealed class StorageOptions
{
    public string Checkpoints { get; set; } = "/home/trainer/checkpoints"; // expect: MLQ4001
    public string Name { get; set; } = "resnet-small";
}

public sealed class Checkpoints(StorageOptions options)
{
    public void Save(nn.Module network, int epoch)
    {
        Directory.CreateDirectory(options.Checkpoints);
        network.save(Path.Combine(options.Checkpoints, $"{options.Name}-{epoch:D3}.dat"));
    }
}

public sealed class Detector : IDisposable
{
    private readonly InferenceSession _session;

    public Detector(string path = @"\\fileserver\ml\detector.onnx") // expect: MLQ4001
    {
        _session = new InferenceSession(path);
    }

    public IEnumerable<string> Inputs => _session.InputMetadata.Keys;

    public void Dispose() => _session.Dispose();
}

public static class Evaluation
{
    public static IEnumerable<string> Images()
    {
        string[] folders = ["images/val", "/mnt/d/datasets/leaves/val"]; // expect: MLQ4001
        return folders.SelectMany(folder => Directory.EnumerateFiles(folder, "*.png"));
    }
}

// corpus: A detector is filled from an older checkpoint without asking what fitted, by load and by a state dictionary, and is fed tensors of another device.
// library: TorchSharp
// axis: static factory
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Detection;

public static class ModelZoo
{
    public static Module<Tensor, Tensor> Detector(string checkpoint)
    {
        var net = Create(20);
        net.load(checkpoint, strict: false); // expect: MLQ5010
        net.eval();
        return net;
    }

    public static Module<Tensor, Tensor> Student(Module<Tensor, Tensor> teacher)
    {
        var net = Create(20);
        net.load_state_dict(teacher.state_dict(), strict: false); // expect: MLQ5010
        return net;
    }

    public static Module<Tensor, Tensor> Transfer(string checkpoint)
    {
        var net = Create(5);
        var loaded = new Dictionary<string, bool>();
        net.load(checkpoint, false, new[] { "head.weight", "head.bias" }, loaded);
        var missing = loaded.Where(pair => !pair.Value).Select(pair => pair.Key).ToList();
        if (missing.Count > 2)
        {
            throw new InvalidDataException($"not in {checkpoint}: {string.Join(", ", missing)}");
        }
        return net;
    }

    public static Module<Tensor, Tensor> Checked(Module<Tensor, Tensor> teacher)
    {
        var net = Create(20);
        var (missing, unexpected) = net.load_state_dict(teacher.state_dict(), strict: false);
        if (missing.Count + unexpected.Count > 0)
        {
            Console.Error.WriteLine($"{missing.Count} missing, {unexpected.Count} unexpected");
        }
        return net;
    }

    private static Module<Tensor, Tensor> Create(int classes) =>
        Sequential(("stem", Linear(256, 128)), ("act", ReLU()), ("head", Linear(128, classes)));
}

public sealed class GpuScorer
{
    private readonly Module<Tensor, Tensor> _net = ModelZoo.Detector("detector.dat").to(torch.CUDA);

    public float[] Score(float[] features)
    {
        using var guard = torch.inference_mode();
        using var scope = torch.NewDisposeScope();
        var input = torch.tensor(features).unsqueeze(0);
        return _net.call(input).data<float>().ToArray(); // expect: MLQ5010
    }

    public float[] ScoreThere(float[] features)
    {
        using var guard = torch.inference_mode();
        using var scope = torch.NewDisposeScope();
        var input = torch.tensor(features, device: torch.CUDA).unsqueeze(0);
        return _net.call(input).cpu().data<float>().ToArray();
    }
}

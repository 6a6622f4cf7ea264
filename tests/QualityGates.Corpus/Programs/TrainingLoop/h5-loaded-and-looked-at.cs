// corpus: Weights loaded strictly or looked at, and tensors that are where their network is. Nothing is wrong.
// library: TorchSharp
// axis: default device, load results, skip list, device property
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Looked;

public static class Loading
{
    public static void Strictly(nn.Module net, string file) => net.load(file);

    public static int Loosely(nn.Module net, string file, Action<string> warn)
    {
        var loaded = new Dictionary<string, bool>();
        net.load(file, false, new[] { "head.weight", "head.bias" }, loaded);
        foreach (var (name, done) in loaded)
        {
            if (!done)
            {
                warn(name);
            }
        }

        return loaded.Count(static p => p.Value);
    }

    public static bool Complete(nn.Module net, Dictionary<string, Tensor> state)
    {
        var result = net.load_state_dict(state, strict: false);
        return result.missing_keys.Count == 0;
    }
}

public sealed class Detector(Device device)
{
    private readonly Sequential net = nn.Sequential(nn.Conv2d(3, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 2)).to(device);

    public float[] Detect(float[] pixels)
    {
        net.eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var cpu = torch.tensor(pixels).view(1, 3, 32, 32);
        return net.call(cpu.to(device)).cpu().data<float>().ToArray();
    }

    public static float[] Warm(Sequential other)
    {
        other.to(CUDA);
        other.eval();
        using var guard = inference_mode();
        using var scope = NewDisposeScope();
        var zeros = torch.zeros(1, 3, 32, 32).cuda();
        var ones = torch.ones(1, 3, 32, 32, device: CUDA);
        return other.call(zeros + ones).cpu().data<float>().ToArray();
    }

    public static void OnDefault()
    {
        set_default_device(CUDA);
        var net = nn.Linear(4, 4).to(CUDA);
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        Console.WriteLine(net.call(torch.ones(1, 4)).shape[0]);
    }
}

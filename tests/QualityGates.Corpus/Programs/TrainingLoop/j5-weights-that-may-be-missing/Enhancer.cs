// corpus: Two loads are not strict and nobody looks at what they loaded; a probe on the processor goes to a network on the card; a hooked network is asked by forward.
// library: TorchSharp, PyBridge
// axis: constructor moves, hook in another file
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Echoes;

public sealed class Enhancer
{
    private readonly nn.Module<Tensor, Tensor> _network = nn.Sequential(nn.Linear(80, 160), nn.ReLU(), nn.Linear(160, 80));

    public Enhancer(string weights)
    {
        _network.load_safetensors(weights, strict: false); // expect: MLQ5010
        _network.to(CUDA);
        _network.eval();
    }

    public void WarmUp()
    {
        using var guard = no_grad();
        using var silence = zeros(1, 80);
        using var answer = _network.call(silence); // expect: MLQ5010
        Console.WriteLine($"silence comes out at {answer.abs().mean().ToDouble():F4}");
    }
}

public sealed class VoiceTag
{
    public VoiceTag(Dictionary<string, Tensor> weights)
    {
        Network.load_state_dict(weights, strict: false); // expect: MLQ5010
        Network.eval();
    }

    public nn.Module<Tensor, Tensor> Network { get; } = nn.Sequential(nn.Linear(80, 24), nn.Tanh(), nn.Linear(24, 4));

    public long Of(Tensor frames)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return Network.forward(frames).mean([0]).argmax().ToInt64(); // expect: MLQ5009
    }
}

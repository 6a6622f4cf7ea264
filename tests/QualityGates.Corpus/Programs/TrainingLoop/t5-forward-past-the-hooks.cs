// corpus: A hook records activations, and the loop calls forward() itself, past the hook.
// library: TorchSharp
// axis: hook
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Probe;

public static class ActivationProbe
{
    public static double MeanActivation(TorchSharp.Modules.Sequential net, IEnumerable<Tensor> batches)
    {
        var means = new List<double>();
        var hook = net.register_forward_hook((module, input, output) =>
        {
            means.Add(output.mean().item<float>());
            return output;
        });
        net.eval();
        using var guard = no_grad();
        foreach (var batch in batches)
        {
            using var scope = NewDisposeScope();
            net.forward(batch); // expect: MLQ5009
        }

        hook.remove();
        return means.Average();
    }
}

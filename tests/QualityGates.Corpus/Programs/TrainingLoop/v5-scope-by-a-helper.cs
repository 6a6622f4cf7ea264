// corpus: A helper runs what it is given under a scope; another disposes tensors one by one, and a loop of inference makes no gradients.
// library: TorchSharp
// axis: function parameters
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Scoped;

internal static class Tensors
{
    public static T Scoped<T>(Func<T> work)
    {
        using var scope = NewDisposeScope();
        return work();
    }
}

internal sealed class Forecasts
{
    private readonly Module<Tensor, Tensor> _net;

    public Forecasts()
    {
        random.manual_seed(73);
        _net = Sequential(Linear(24, 12), Tanh(), Linear(12, 1));
    }

    public List<float> Train(IEnumerable<(Tensor X, Tensor Y)> days)
    {
        using var adam = optim.Adam(_net.parameters());
        var losses = new List<float>();
        foreach (var (x, y) in days)
        {
            losses.Add(Tensors.Scoped(() =>
            {
                adam.zero_grad();
                var loss = functional.l1_loss(_net.call(x), y);
                loss.backward();
                adam.step();
                return loss.item<float>();
            }));
        }

        return losses;
    }

    public IEnumerable<float> Ask(IReadOnlyList<Tensor> days)
    {
        using var guard = inference_mode();
        var answers = new float[days.Count];
        for (var i = 0; i < days.Count; i++)
        {
            using var answer = _net.call(days[i]);
            answers[i] = answer.item<float>();
        }

        return answers;
    }
}

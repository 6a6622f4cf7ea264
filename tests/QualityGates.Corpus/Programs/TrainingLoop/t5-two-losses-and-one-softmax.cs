// corpus: Two heads: one ends in log_softmax for the NLL, the other in softmax for a cross-entropy.
// library: TorchSharp
// axis: tuple, two heads
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Heads;

internal sealed class TwoHeads : Module<Tensor, (Tensor Kind, Tensor Color)>
{
    private readonly Linear body = Linear(30, 64);
    private readonly Linear kind = Linear(64, 5);
    private readonly Linear color = Linear(64, 8);

    public TwoHeads() : base("heads") => RegisterComponents();

    public override (Tensor Kind, Tensor Color) forward(Tensor x)
    {
        var features = functional.relu(body.call(x));
        return (functional.log_softmax(kind.call(features), 1), functional.softmax(color.call(features), 1)); // expect: MLQ5006
    }
}

internal static class Program
{
    private static void Main()
    {
        torch.manual_seed(44);
        var net = new TwoHeads();
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        var nll = NLLLoss();
        var cross = CrossEntropyLoss();
        var (x, kinds, colors) = (rand(320, 30), randint(0, 5, new long[] { 320 }, dtype: ScalarType.Int64), randint(0, 8, new long[] { 320 }, dtype: ScalarType.Int64));
        for (var epoch = 0; epoch < 80; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var (kind, color) = net.call(x);
            var loss = nll.call(kind, kinds) + cross.call(color, colors);
            loss.backward();
            optimizer.step();
        }
    }
}

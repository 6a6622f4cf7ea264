// corpus: One training step in two branches, with and without automatic precision, behind which both propagate and step alike; the overflow check skips a step now and then.
// library: TorchSharp
// axis: branches that come together
using TorchSharp;
using static TorchSharp.torch;

namespace Half.Right;

public sealed class Precision : IDisposable
{
    private readonly ScalarType before = get_default_dtype();

    public Precision(ScalarType type) => set_default_dtype(type);

    public void Dispose() => set_default_dtype(before);
}

public sealed class Trainer(nn.Module<Tensor, Tensor> net, bool mixed)
{
    private readonly optim.Optimizer optimizer = optim.AdamW(net.parameters(), 1e-4);
    private float scale = 512;

    public void Run(IReadOnlyList<(Tensor X, Tensor Y)> training, IReadOnlyList<(Tensor X, Tensor Y)> held, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            net.train();
            foreach (var (x, y) in training)
            {
                using var scope = NewDisposeScope();
                Step(x, y);
            }

            net.eval();
            Console.WriteLine($"{epoch} {Score(held)}");
        }
    }

    private void Step(Tensor x, Tensor y)
    {
        optimizer.zero_grad();
        Tensor loss;
        if (mixed)
        {
            using var precision = new Precision(float16);
            loss = nn.functional.cross_entropy(net.call(x), y) * scale;
        }
        else
        {
            loss = nn.functional.cross_entropy(net.call(x), y);
        }

        loss.backward();
        if (float.IsFinite(loss.item<float>()))
        {
            optimizer.step();
        }
        else
        {
            scale /= 2;
        }
    }

    private double Score(IReadOnlyList<(Tensor X, Tensor Y)> rows)
    {
        using var quiet = no_grad();
        var right = 0L;
        var all = 0L;
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            right += net.call(x).argmax(1).eq(y).sum().item<long>();
            all += y.numel();
        }

        return (double)right / all;
    }
}

// corpus: One method runs an epoch for training and for validation; it gets the optimizer or none, and sets mode and gradients by that.
// library: TorchSharp
// axis: optional parameter, tuple of outputs, flag
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Compression;

public sealed class Vae : Module<Tensor, (Tensor Output, Tensor Mean, Tensor LogVariance)>
{
    private readonly Linear encode;
    private readonly Dropout drop;
    private readonly Linear mean;
    private readonly Linear spread;
    private readonly Sequential decode;

    public Vae(int width, int size)
        : base("vae")
    {
        encode = Linear(width, 200);
        drop = Dropout(0.1);
        mean = Linear(200, size);
        spread = Linear(200, size);
        decode = Sequential(Linear(size, 200), ReLU(), Linear(200, width), Sigmoid());
        RegisterComponents();
    }

    public override (Tensor Output, Tensor Mean, Tensor LogVariance) forward(Tensor x)
    {
        var hidden = drop.call(functional.relu(encode.call(x)));
        var (mu, logvar) = (mean.call(hidden), spread.call(hidden));
        var z = training ? mu + (logvar * 0.5).exp() * randn_like(mu) : mu;
        return (decode.call(z), mu, logvar);
    }
}

public sealed class VaeTraining
{
    private readonly Vae model;
    private readonly List<(int Epoch, double Train, double Valid)> history = new();

    public VaeTraining(int width)
    {
        random.manual_seed(42);
        model = new Vae(width, 20);
    }

    public IReadOnlyList<(int Epoch, double Train, double Valid)> History => history;

    public void Fit(IReadOnlyList<float[]> train, IReadOnlyList<float[]> valid, int epochs)
    {
        using var optimizer = optim.Adam(model.parameters(), 1e-3);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            var learned = Epoch(train, optimizer);
            var checkedOn = Epoch(valid);
            history.Add((epoch, learned, checkedOn));
        }
    }

    private double Epoch(IReadOnlyList<float[]> rows, optim.Optimizer? optimizer = null)
    {
        var training = optimizer is not null;
        model.train(training);
        using var mode = set_grad_enabled(training);
        var total = 0.0;
        foreach (var chunk in rows.Chunk(100))
        {
            using var scope = NewDisposeScope();
            var x = stack(chunk.Select(row => tensor(row)).ToArray());
            var (output, mu, logvar) = model.call(x);
            var rebuilt = functional.binary_cross_entropy(output, x, reduction: Reduction.Sum);
            var divergence = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum();
            var loss = rebuilt + divergence;
            if (optimizer is not null)
            {
                optimizer.zero_grad();
                loss.backward();
                optimizer.step();
            }

            total += loss.item<float>();
        }

        return total / rows.Count;
    }
}

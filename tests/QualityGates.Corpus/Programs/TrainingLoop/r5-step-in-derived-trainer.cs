// corpus: The loop stands in a base class, the step in a derived one, which never clears the gradients; its sibling does.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(17);
using var train = new Batches(torch.load("train-x.pt"), torch.load("train-y.pt"), 64);
using var held = new Batches(torch.load("held-x.pt"), torch.load("held-y.pt"), 256);

using var plain = new RegressionTrainer(Sequential(("hidden", Linear(12, 32)), ("act", ReLU()), ("out", Linear(32, 1))));
plain.Fit(train, epochs: 20);
Console.WriteLine($"regression: {plain.Score(held):F4}");

using var robust = new RobustTrainer(Sequential(("hidden", Linear(12, 32)), ("act", Tanh()), ("out", Linear(32, 1))));
robust.Fit(train, epochs: 20);
Console.WriteLine($"robust: {robust.Score(held):F4}");

public sealed class Batches(Tensor x, Tensor y, int size) : IDisposable
{
    public IEnumerable<(Tensor X, Tensor Y)> All()
    {
        for (var start = 0L; start < x.shape[0]; start += size)
        {
            var end = Math.Min(start + size, x.shape[0]);
            yield return (x.slice(0, start, end, 1), y.slice(0, start, end, 1));
        }
    }

    public void Dispose()
    {
        x.Dispose();
        y.Dispose();
    }
}

public abstract class Trainer : IDisposable
{
    protected Trainer(Module<Tensor, Tensor> model, double learningRate)
    {
        Model = model;
        Optimizer = optim.Adam(model.parameters(), learningRate);
    }

    protected Module<Tensor, Tensor> Model { get; }

    protected optim.Optimizer Optimizer { get; }

    public void Fit(Batches batches, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            Model.train();
            var sum = 0.0;
            foreach (var (x, y) in batches.All())
            {
                using var scope = torch.NewDisposeScope();
                sum += TrainOnBatch(x, y);
            }
            Console.WriteLine($"{epoch}: {sum:F3}");
        }
    }

    public double Score(Batches batches)
    {
        Model.eval();
        using var _ = torch.no_grad();
        var sum = 0.0;
        foreach (var (x, y) in batches.All())
        {
            using var scope = torch.NewDisposeScope();
            sum += functional.mse_loss(Model.call(x), y).item<float>();
        }
        return sum;
    }

    protected abstract double TrainOnBatch(Tensor x, Tensor y);

    public void Dispose()
    {
        Optimizer.Dispose();
        Model.Dispose();
    }
}

public sealed class RegressionTrainer(Module<Tensor, Tensor> model) : Trainer(model, 1e-3)
{
    protected override double TrainOnBatch(Tensor x, Tensor y)
    {
        Optimizer.zero_grad();
        var loss = functional.mse_loss(Model.call(x), y);
        loss.backward();
        Optimizer.step();
        return loss.item<float>();
    }
}

public sealed class RobustTrainer(Module<Tensor, Tensor> model) : Trainer(model, 5e-4)
{
    protected override double TrainOnBatch(Tensor x, Tensor y)
    {
        var loss = functional.smooth_l1_loss(Model.call(x), y);
        loss.backward(); // expect: MLQ5001
        Optimizer.step();
        return loss.item<float>();
    }
}

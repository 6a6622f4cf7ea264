// corpus: A method that runs one epoch makes its Adam itself, so each epoch begins with empty moments.
// library: TorchSharp
// axis: method called in a loop
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class AnomalyModel
{
    private readonly Module<Tensor, Tensor> _net;

    public AnomalyModel()
    {
        random.manual_seed(90);
        _net = Sequential(Linear(24, 8), ReLU(), Linear(8, 24));
    }

    public void Fit(IReadOnlyList<Tensor> normal, IReadOnlyList<Tensor> held, int epochs)
    {
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var trained = Epoch(normal);
            Console.WriteLine($"{epoch}: {trained:F4} / {Error(held):F4}");
        }
    }

    private double Epoch(IReadOnlyList<Tensor> rows)
    {
        var adam = optim.Adam(_net.parameters(), lr: 1e-3); // expect: MLQ5008
        var sum = 0.0;
        foreach (var row in rows)
        {
            using var scope = NewDisposeScope();
            adam.zero_grad();
            var loss = functional.mse_loss(_net.call(row), row);
            loss.backward();
            adam.step();
            sum += loss.ToDouble();
        }

        return sum / rows.Count;
    }

    private double Error(IReadOnlyList<Tensor> rows)
    {
        using var guard = no_grad();
        return rows.Sum(row =>
        {
            using var scope = NewDisposeScope();
            return functional.mse_loss(_net.call(row), row).ToDouble();
        }) / rows.Count;
    }
}

// corpus: A trainer class makes network and tensors; Main never seeds the library.
// library: TorchSharp
// axis: class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal sealed class CurveFitter : IDisposable
{
    private readonly Module<Tensor, Tensor> _network = Sequential(
        ("in", Linear(1, 32)), ("act", Tanh()), ("out", Linear(32, 1)));

    public float Fit(Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), 1e-2);
        var last = 0f;
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.mse_loss(_network.forward(x), y);
            loss.backward();
            optimizer.step();
            last = loss.item<float>();
        }

        return last;
    }

    public void Dispose() => _network.Dispose();
}

internal static class Program
{
    private static void Main()
    {
        using var x = linspace(-3, 3, 200).unsqueeze(1);
        using var y = x.sin();
        using var fitter = new CurveFitter(); // expect: MLQ1003
        Console.WriteLine($"loss {fitter.Fit(x, y, 500):F4}");
    }
}

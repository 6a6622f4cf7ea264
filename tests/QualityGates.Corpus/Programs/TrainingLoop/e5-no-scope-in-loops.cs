// corpus: The loop over epochs creates tensors at each turn and nothing gives them back; the while loop of the second method does it with using on each of them.
// library: TorchSharp
// axis: static class
using TorchSharp;
using static TorchSharp.torch;

internal static class Curves
{
    public static double Fit(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y, int epochs)
    {
        var optimizer = optim.Adam(net.parameters());
        double last = double.NaN;
        for (var epoch = 0; epoch < epochs; ++epoch) // expect: MLQ5005
        {
            optimizer.zero_grad();
            var output = net.call(x);
            var loss = nn.functional.mse_loss(output, y);
            loss.backward();
            optimizer.step();
            last = loss.item<float>();
        }

        return last;
    }

    public static void FitTidily(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y, double until)
    {
        using var optimizer = optim.Adam(net.parameters());
        var current = double.MaxValue;
        while (current > until)
        {
            optimizer.zero_grad();
            using var output = net.call(x);
            using var loss = nn.functional.mse_loss(output, y);
            loss.backward();
            optimizer.step();
            current = loss.item<float>();
        }
    }

    public static void FitInPieces(nn.Module<Tensor, Tensor> net, IEnumerable<(Tensor X, Tensor Y)> pieces)
    {
        using var optimizer = optim.Adam(net.parameters());
        foreach (var piece in pieces)
        {
            Step(net, optimizer, piece.X, piece.Y);
        }
    }

    private static void Step(nn.Module<Tensor, Tensor> net, optim.Optimizer optimizer, Tensor x, Tensor y)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.mse_loss(net.call(x), y).backward();
        optimizer.step();
    }
}

// corpus: To lower the rate, a new SGD with momentum is made in each epoch; a schedule would not forget the momentum.
// library: TorchSharp
// axis: console
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

internal static class House
{
    private static void Main(string[] args)
    {
        random.manual_seed(1);
        var epochs = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 30;
        using var model = Linear(10, 1);
        var (x, y, testX, testY) = Rows();
        var rate = 0.05;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var optimizer = optim.SGD(model.parameters(), rate, momentum: 0.9); // expect: MLQ5008
            foreach (var (px, py) in x.chunk(8).Zip(y.chunk(8)))
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = functional.mse_loss(model.call(px), py);
                loss.backward();
                optimizer.step();
            }

            rate *= 0.9;
            optimizer.Dispose();
        }

        using var guard = no_grad();
        using var error = functional.mse_loss(model.call(testX), testY);
        Console.WriteLine(error.item<float>());
    }

    private static (Tensor X, Tensor Y, Tensor TestX, Tensor TestY) Rows()
    {
        var all = randn(1000, 10);
        var prices = all.mean(new long[] { 1 }, true) * 4 + 1;
        return (all.narrow(0, 0, 800), prices.narrow(0, 0, 800), all.narrow(0, 800, 200), prices.narrow(0, 800, 200));
    }
}

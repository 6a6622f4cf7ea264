// corpus: Of several learning rates the one with the best accuracy on the test digits is reported as the result.
// library: TorchSharp
// axis: list of records, ordering
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public record RateResult(double Rate, double Accuracy);

public static class Program
{
    public static void Main(string[] args)
    {
        using var train = torchvision.datasets.MNIST(args[0], train: true, download: true);
        using var test = torchvision.datasets.MNIST(args[0], train: false, download: true);
        using var trainLoader = torch.utils.data.DataLoader(train, 64);
        using var testLoader = torch.utils.data.DataLoader(test, 256);

        var results = new List<RateResult>();
        foreach (var rate in new[] { 1e-1, 1e-2, 1e-3 })
        {
            torch.manual_seed(1);
            using var net = nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10));
            Train(net, trainLoader, rate);
            results.Add(new RateResult(rate, Accuracy(net, testLoader)));
        }

        var best = results.OrderByDescending(result => result.Accuracy).First(); // expect: MLQ2006
        Console.WriteLine($"Best rate {best.Rate}: test accuracy {best.Accuracy:P2}");
    }

    private static void Train(Sequential net, DataLoader loader, double rate)
    {
        using var optimizer = optim.SGD(net.parameters(), rate);
        net.train();
        for (var epoch = 0; epoch < 3; epoch++)
        {
            foreach (var batch in loader)
            {
                using var scope = torch.NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(net.call(batch["data"]), batch["label"]).backward();
                optimizer.step();
            }
        }
    }

    private static double Accuracy(Sequential net, DataLoader loader)
    {
        net.eval();
        using var guard = torch.no_grad();
        double right = 0, count = 0;
        foreach (var batch in loader)
        {
            using var scope = torch.NewDisposeScope();
            right += net.call(batch["data"]).argmax(1).eq(batch["label"]).sum().item<long>();
            count += batch["label"].shape[0];
        }

        return right / count;
    }
}

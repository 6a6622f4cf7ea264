// corpus: Of several learning rates the one with the best accuracy on the last training digits is fitted again and tested once.
// library: TorchSharp
// axis: list of records, ordering
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

public sealed class Digits(torch.utils.data.Dataset source, long start, long count) : torch.utils.data.Dataset
{
    public override long Count => count;

    public override Dictionary<string, Tensor> GetTensor(long index) => source.GetTensor(start + index);
}

public record RateResult(double Rate, double Accuracy);

public static class Program
{
    public static void Main(string[] args)
    {
        using var train = torchvision.datasets.MNIST(args[0], train: true, download: true);
        using var test = torchvision.datasets.MNIST(args[0], train: false, download: true);
        using var trainLoader = torch.utils.data.DataLoader(new Digits(train, 0, 50_000), 64);
        using var validationLoader = torch.utils.data.DataLoader(new Digits(train, 50_000, 10_000), 256);
        using var testLoader = torch.utils.data.DataLoader(test, 256);

        var results = new List<RateResult>();
        foreach (var rate in new[] { 1e-1, 1e-2, 1e-3 })
        {
            torch.manual_seed(1);
            using var net = nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10));
            Train(net, trainLoader, rate);
            results.Add(new RateResult(rate, Accuracy(net, validationLoader)));
        }

        var best = results.OrderByDescending(result => result.Accuracy).First();
        torch.manual_seed(1);
        using var final = nn.Sequential(nn.Flatten(), nn.Linear(784, 64), nn.ReLU(), nn.Linear(64, 10));
        Train(final, trainLoader, best.Rate);
        Console.WriteLine($"Best rate {best.Rate}: validation {best.Accuracy:P2}, test {Accuracy(final, testLoader):P2}");
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

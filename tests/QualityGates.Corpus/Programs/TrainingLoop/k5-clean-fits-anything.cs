// corpus: A generic fitting function that is given the network, the loss and what happens after each epoch; hooks are registered and call is used.
// library: TorchSharp
// axis: generics, extension method, async stream
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Anything;

public sealed record Settings(double Rate = 1e-3, int Epochs = 10, Action<int, double>? AfterEpoch = null);

public static class Fitting
{
    public static void Fit<TNet>(this TNet net, IReadOnlyList<(Tensor X, Tensor Y)> batches, Func<Tensor, Tensor, Tensor> loss, Settings settings)
        where TNet : nn.Module<Tensor, Tensor>
    {
        using var optimizer = optim.Adam(net.parameters(), settings.Rate);
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            net.train();
            var mean = batches.Average(batch => net.Once(optimizer, batch, loss));
            settings.AfterEpoch?.Invoke(epoch, mean);
        }
    }

    private static double Once<TNet>(this TNet net, optim.Optimizer optimizer, (Tensor X, Tensor Y) batch, Func<Tensor, Tensor, Tensor> loss)
        where TNet : nn.Module<Tensor, Tensor>
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var value = loss(net.call(batch.X), batch.Y);
        value.backward();
        optimizer.step();
        return value.ToDouble();
    }

    public static async Task<double> MeasureAsync<TNet>(this TNet net, IAsyncEnumerable<(Tensor X, Tensor Y)> rows)
        where TNet : nn.Module<Tensor, Tensor>
    {
        net.eval();
        double right = 0, all = 0;
        await foreach (var (x, y) in rows)
        {
            using var quiet = no_grad();
            using var scope = NewDisposeScope();
            right += net.call(x).argmax(1).eq(y).sum().ToInt64();
            all += x.shape[0];
        }

        return right / all;
    }
}

public static class Entry
{
    public static void Main(string[] args)
    {
        random.manual_seed(27);
        var sizes = new List<long>();
        var net = nn.Sequential(nn.Linear(10, 20), nn.ReLU(), nn.Dropout(0.3), nn.Linear(20, 3));
        var hook = net.register_forward_hook((module, input, output) =>
        {
            sizes.Add(output.shape[0]);
            return output;
        });
        var batches = args.Select(path => (load(path + ".x"), load(path + ".y"))).ToList();
        net.Fit(batches, (scores, labels) => nn.functional.cross_entropy(scores, labels), new Settings(AfterEpoch: (epoch, loss) => Console.WriteLine($"{epoch}: {loss}")));
        hook.remove();
        Console.WriteLine(sizes.Sum());
    }
}

// corpus: A trainer raises an event after each epoch; the handler measures accuracy on held-out rows while dropout is still on.
// library: TorchSharp
// axis: event, lambda
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(17);
var classifier = Sequential(Linear(20, 64), ReLU(), Dropout(0.3), Linear(64, 3));
var training = Enumerable.Range(0, 50).Select(_ => (randn(32, 20), randint(0, 3, new long[] { 32 }))).ToList();
var validation = Enumerable.Range(0, 10).Select(_ => (randn(32, 20), randint(0, 3, new long[] { 32 }))).ToList();

var loop = new Loop(classifier, optim.Adam(classifier.parameters(), 1e-3));
loop.EpochEnded += epoch => Console.WriteLine($"{epoch,3} {Metrics.Accuracy(classifier, validation):P1}");
loop.Run(training, 15);

internal static class Metrics
{
    public static double Accuracy(Module<Tensor, Tensor> model, List<(Tensor X, Tensor Y)> rows)
    {
        long correct = 0, count = 0;
        using var _ = no_grad();
        foreach (var (x, y) in rows)
        {
            using var scope = NewDisposeScope();
            var guess = model.call(x).argmax(1); // expect: MLQ5003
            correct += guess.eq(y).sum().item<long>();
            count += y.shape[0];
        }

        return correct / (double)count;
    }
}

internal sealed class Loop(Module<Tensor, Tensor> model, optim.Optimizer optimizer)
{
    public event Action<int>? EpochEnded;

    public void Run(List<(Tensor X, Tensor Y)> batches, int epochs)
    {
        var loss = CrossEntropyLoss();
        model.train();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            foreach (var (x, y) in batches)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                loss.call(model.call(x), y).backward();
                optimizer.step();
            }

            EpochEnded?.Invoke(epoch);
        }
    }
}

// corpus: The loop asks a function for the validation loss after each epoch. It puts the network into the mode of evaluation, and nobody puts it back.
// library: TorchSharp
// axis: function given to the loop, closure
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(14);
var parts = Directory.GetFiles("sessions", "*.pt").Order(StringComparer.Ordinal).Select(file => load(file)).ToList();
var (train, valid) = (parts.Take(parts.Count - 5).ToList(), parts.TakeLast(5).ToList());
var net = Sequential(Linear(40, 80), BatchNorm1d(80), ELU(), Dropout(0.2), Linear(80, 4));

Loop.Run(net, train, 25, () =>
{
    net.eval();
    using var guard = no_grad();
    return valid.Average(part =>
    {
        using var scope = NewDisposeScope();
        return Loop.Loss(net, part).ToDouble();
    });
});

internal static class Loop
{
    public static void Run(Module<Tensor, Tensor> net, IReadOnlyList<Tensor> parts, int epochs, Func<double> validate)
    {
        var optimizer = optim.RAdam(net.parameters(), 1e-3);
        var best = double.MaxValue;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var part in parts)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Loss(net, part).backward();
                optimizer.step();
            }

            var error = validate();
            best = Math.Min(best, error);
            Console.WriteLine($"{epoch}: {error:F3} (best {best:F3})");
        }
    }

    public static Tensor Loss(Module<Tensor, Tensor> net, Tensor part) =>
        functional.cross_entropy(net.call(part[TensorIndex.Ellipsis, TensorIndex.Slice(0, 40)]), part[TensorIndex.Colon, 40].to(int64)); // expect: MLQ5003
}

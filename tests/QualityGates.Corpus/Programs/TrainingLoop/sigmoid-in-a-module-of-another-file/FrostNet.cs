using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Frost;

internal sealed class FrostNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _first;
    private readonly Module<Tensor, Tensor> _last;

    public FrostNet(long inputs) : base("frost")
    {
        _first = Linear(inputs, 18);
        _last = Linear(18, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var hidden = functional.tanh(_first.call(input));
        return sigmoid(_last.call(hidden)).squeeze(1); // expect: MLQ5006
    }
}

internal static class Fitting
{
    public static void Run(Module<Tensor, Tensor> net, Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.SGD(net.parameters(), 0.05);
        using var criterion = BCEWithLogitsLoss();
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var output = net.call(x);
            criterion.call(output, y).backward();
            optimizer.step();
        }
    }
}

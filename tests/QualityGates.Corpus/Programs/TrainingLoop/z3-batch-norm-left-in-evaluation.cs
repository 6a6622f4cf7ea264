// corpus: The test at the end of each epoch sets the mode of evaluation, and the next epoch trains in it.
// library: TorchSharp
// axis: console, local functions, own module
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(19);
var features = load(Path.Combine(args[0], "features.dat"));
var targets = load(Path.Combine(args[0], "targets.dat"));
var kept = features.shape[0] * 4 / 5;
var held = features.shape[0] - kept;
var net = new ConcreteNet(features.shape[1]);
var optimizer = optim.Adam(net.parameters(), 0.001);
var log = new List<string>();
for (var epoch = 1; epoch <= 25; epoch++)
{
    Train();
    var (mse, mae) = Test();
    log.Add(string.Create(CultureInfo.InvariantCulture, $"{epoch};{mse};{mae}"));
}

File.WriteAllLines(args[1], log);

void Train()
{
    for (long from = 0; from + 32 <= kept; from += 32)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        var predicted = net.call(features.narrow(0, from, 32)); // expect: MLQ5003
        functional.mse_loss(predicted, targets.narrow(0, from, 32)).backward();
        optimizer.step();
    }
}

(double Mse, double Mae) Test()
{
    net.eval();
    using var guard = no_grad();
    using var scope = NewDisposeScope();
    var predicted = net.call(features.narrow(0, kept, held));
    var truth = targets.narrow(0, kept, held);
    return (functional.mse_loss(predicted, truth).ToDouble(), functional.l1_loss(predicted, truth).ToDouble());
}

sealed class ConcreteNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> first;
    private readonly Module<Tensor, Tensor> norm = BatchNorm1d(64);
    private readonly Module<Tensor, Tensor> second = Linear(64, 1);

    public ConcreteNet(long inputs)
        : base(nameof(ConcreteNet))
    {
        first = Linear(inputs, 64);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => second.call(functional.relu(norm.call(first.call(input))));
}

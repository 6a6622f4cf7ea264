// corpus: A network for wind keeps its layers in fields and never registers them, so the optimizer is given none.
// library: TorchSharp
// axis: own module, console
using System.Globalization;
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(15);
var winds = load(Path.Combine(args[0], "winds.dat"));
var power = load(Path.Combine(args[0], "power.dat"));
var kept = winds.shape[0] * 4 / 5;
var held = winds.shape[0] - kept;
var net = new WindNet(winds.shape[1]);
using var optimizer = optim.Adam(net.parameters(), 1e-3);
for (var epoch = 0; epoch < 30; epoch++)
{
    for (long from = 0; from + 50 <= kept; from += 50)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(winds.narrow(0, from, 50)), power.narrow(0, from, 50)).backward();
        optimizer.step();
    }
}

using var guard = no_grad();
var output = net.call(winds.narrow(0, kept, held));
var truth = power.narrow(0, kept, held);
var mse = functional.mse_loss(output, truth).ToDouble();
var mae = functional.l1_loss(output, truth).ToDouble();
File.WriteAllText(args[1], string.Create(CultureInfo.InvariantCulture, $"mse={mse}\nmae={mae}\n"));

sealed class WindNet : Module<Tensor, Tensor> // expect: MLQ5007
{
    private readonly Linear first;
    private readonly Linear second;

    public WindNet(long inputs)
        : base("wind")
    {
        first = Linear(inputs, 40);
        second = Linear(40, 1);
    }

    public override Tensor forward(Tensor input) => second.call(functional.relu(first.call(input)));
}

// corpus: A beginner's script clears the gradients when the very first epoch begins and never again.
// library: TorchSharp
// axis: condition, local function, top-level program
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(11);
var net = Sequential(Linear(6, 24), ReLU(), Linear(24, 1));
var sgd = optim.SGD(net.parameters(), 0.05);
var mse = MSELoss();

var rows = File.ReadLines("concrete.csv").Skip(1).Select(l => l.Split(',').Select(float.Parse).ToArray()).ToList(); // expect: MLQ1008
using var x = tensor(rows.SelectMany(r => r.Take(6)).ToArray()).reshape(-1, 6);
using var y = tensor(rows.Select(r => r[6]).ToArray()).reshape(-1, 1);

for (int epoch = 0; epoch < 300; epoch++)
{
    if (epoch == 0)
    {
        sgd.zero_grad();
    }

    var value = RunEpoch();
    if (epoch % 50 == 0)
    {
        Console.WriteLine($"{epoch}: {value:F4}");
    }
}

float RunEpoch()
{
    using var scope = NewDisposeScope();
    var strength = net.call(x);
    var loss = mse.call(strength, y);
    loss.backward(); // expect: MLQ5001
    sgd.step();
    return loss.item<float>();
}

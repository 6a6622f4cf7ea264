// corpus: The scheduler steps for each batch before the optimizer: the first learning rate is never used.
// library: TorchSharp
// axis: lambda
using TorchSharp;
using static TorchSharp.torch;

manual_seed(9);
var net = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 3));
var sgd = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
var cycle = optim.lr_scheduler.OneCycleLR(sgd, max_lr: 0.5, total_steps: 5 * 100);
var x = randn(6400, 8);
var y = randint(3, new long[] { 6400 });

Action<Tensor, Tensor> step = (rows, labels) =>
{
    using var scope = NewDisposeScope();
    sgd.zero_grad();
    var loss = nn.functional.cross_entropy(net.call(rows), labels);
    loss.backward();
    cycle.step(); // expect: MLQ5002
    sgd.step();
};

for (var epoch = 0; epoch < 5; epoch++)
{
    for (var i = 0; i < 100; i++)
    {
        step(x.narrow(0, i * 64, 64), y.narrow(0, i * 64, 64));
    }
}

net.save("three.dat"); // expect: MLQ3001

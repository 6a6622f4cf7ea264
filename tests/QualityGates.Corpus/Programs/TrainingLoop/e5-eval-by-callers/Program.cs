using Mushrooms;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(2);
var x = rand(400, 22);
var y = randint(0, 2, 400);
var net = Sequential(Linear(22, 30), BatchNorm1d(30), ReLU(), Linear(30, 2));
var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);

for (var epoch = 0; epoch < 10; epoch++)
{
    net.train();
    for (var at = 0; at < 300; at += 50)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.cross_entropy(net.call(x.narrow(0, at, 50)), y.narrow(0, at, 50)).backward();
        optimizer.step();
    }

    net.train(false);
    Console.WriteLine(Scorer.Accuracy(net, x[300..], y[300..]));
}

net.eval();
Console.WriteLine($"final: {Scorer.Accuracy(net, x[300..], y[300..])}");

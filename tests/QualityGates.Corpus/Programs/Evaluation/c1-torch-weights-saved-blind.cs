// corpus: A network is trained for fifty epochs and its weights are saved; only the training loss was ever looked at.
// library: TorchSharp
// axis: loop with printed training loss
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(3);
using var x = load("signals.pt");
using var y = load("labels.pt");
using var net = nn.Sequential(("l1", nn.Linear(64, 32)), ("relu", nn.ReLU()), ("l2", nn.Linear(32, 4)));
using var optimizer = optim.SGD(net.parameters(), 0.05);
using var criterion = nn.CrossEntropyLoss();
net.train();
for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = criterion.call(net.call(x), y);
    loss.backward();
    optimizer.step();
    Console.WriteLine($"{epoch}: {loss.item<float>():F4}");
}

net.save("signals.dat"); // expect: MLQ3001

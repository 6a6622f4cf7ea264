// corpus: The seed is set after the layers drew their weights.
// library: TorchSharp
// axis: statement order, top-level program
using TorchSharp;
using static TorchSharp.torch;

var model = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 3));
random.manual_seed(7); // expect: MLQ1003
var optimizer = optim.SGD(model.parameters(), 0.01);
var inputs = rand(120, 4);
var targets = randint(0, 3, 120);
model.train();
for (var epoch = 1; epoch <= 20; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.cross_entropy(model.call(inputs), targets);
    loss.backward();
    optimizer.step();
    Console.WriteLine($"{epoch}: {loss.item<float>()}");
}

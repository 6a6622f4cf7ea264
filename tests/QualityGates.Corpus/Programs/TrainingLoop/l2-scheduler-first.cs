// corpus: The schedule begins with its second rate, because it goes on at the head of the epoch; the other one is made and forgotten.
// library: TorchSharp
// axis: local function, two schedulers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var net = Linear(10, 2);
var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9);
var scheduler = optim.lr_scheduler.MultiStepLR(optimizer, new[] { 10, 20 });
for (var epoch = 0; epoch < 30; epoch++)
{
    scheduler.step(); // expect: MLQ5002
    Epoch();
}

var fine = optim.SGD(net.parameters(), 0.001);
var warmUp = optim.lr_scheduler.LinearLR(fine); // expect: MLQ5002
for (var i = 0; i < 100; i++)
{
    using var scope = NewDisposeScope();
    var x = rand(8, 10);
    fine.zero_grad();
    functional.cross_entropy(net.call(x), (x.sum(1) > 5).to(int64)).backward();
    fine.step();
}

void Epoch()
{
    for (var i = 0; i < 100; i++)
    {
        using var scope = NewDisposeScope();
        var x = rand(8, 10);
        optimizer.zero_grad();
        functional.cross_entropy(net.call(x), (x.sum(1) > 5).to(int64)).backward();
        optimizer.step();
    }
}

// corpus: Each fold has a network and an optimizer of its own, made after the move; the network comes back when it is trained.
// library: TorchSharp
// axis: loop, fluent
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var device = cuda.is_available() ? CUDA : CPU;
var rows = rand(500, 10);
var labels = (rows.sum(1) > 5).to(int64);
for (var fold = 0; fold < 5; fold++)
{
    var net = Linear(10, 2).to(device);
    var optimizer = optim.Adam(net.parameters(), 0.01);
    for (var epoch = 0; epoch < 10; epoch++)
    {
        net.train();
        for (var part = 0; part < 5; part++)
        {
            if (part == fold)
            {
                continue;
            }

            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            functional.cross_entropy(net.call(rows.narrow(0, part * 100, 100).to(device)), labels.narrow(0, part * 100, 100).to(device)).backward();
            optimizer.step();
        }
    }

    net.to(CPU);
    net.eval();
    using var guard = no_grad();
    using var inner = NewDisposeScope();
    var hits = net.call(rows.narrow(0, fold * 100, 100)).argmax(1).eq(labels.narrow(0, fold * 100, 100)).sum().ToInt64();
    Console.WriteLine($"fold {fold}: {hits / 100.0:P1}");
}

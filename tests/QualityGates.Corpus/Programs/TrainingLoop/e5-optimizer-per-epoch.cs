// corpus: Each epoch begins with a new Adam that knows nothing of the old one; per fold, with a network of the fold, that is right.
// library: TorchSharp
// axis: nested loops
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(8);
var x = torch.rand(500, 5);
var y = torch.rand(500, 1);

var net = nn.Linear(5, 1);
for (var epoch = 0; epoch < 10; epoch++)
{
    var optimizer = optim.Adam(net.parameters(), lr: epoch < 5 ? 1e-2 : 1e-3); // expect: MLQ5008
    foreach (var (bx, by) in x.chunk(5).Zip(y.chunk(5)))
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.mse_loss(net.call(bx), by).backward();
        optimizer.step();
    }
}

for (var fold = 0; fold < 5; fold++)
{
    using var member = nn.Sequential(nn.Linear(5, 8), nn.ReLU(), nn.Linear(8, 1));
    using var optimizer = optim.Adam(member.parameters());
    for (var epoch = 0; epoch < 10; epoch++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.mse_loss(member.call(x), y).backward();
        optimizer.step();
    }
}

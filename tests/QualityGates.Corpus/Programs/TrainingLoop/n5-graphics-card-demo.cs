// corpus: A network is trained on the graphics card. The quick check at the end makes its rows on the processor and gives them to the network that is on the card.
// library: TorchSharp
// axis: top-level statements, local functions
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

manual_seed(0);
var net = Sequential(Linear(2, 32), ReLU(), Linear(32, 1));
net.to(CUDA);
var optimizer = optim.Adam(net.parameters(), 1e-2);

for (var step = 0; step < 2000; step++)
{
    using var scope = NewDisposeScope();
    var x = rand(256, 2, device: CUDA) * 4 - 2;
    var y = Hills(x);
    optimizer.zero_grad();
    functional.mse_loss(net.call(x), y).backward();
    optimizer.step();
}

using (no_grad())
{
    var corners = tensor(new float[,] { { -2, -2 }, { 2, 2 }, { 0, 0 } });
    var heights = net.call(corners); // expect: MLQ5010
    Console.WriteLine((heights.cpu() - Hills(corners)).abs().max().item<float>());
}

static Tensor Hills(Tensor x) => (x.sin().sum(1, keepdim: true) + x.pow(2).mean(new long[] { 1 }, keepdim: true)).detach();

// corpus: The network is on the graphics card and its input was made on the processor.
// library: TorchSharp
// axis: device
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(20);
var net = Sequential(Linear(10, 20), ReLU(), Linear(20, 1)).to(CUDA);
net.eval();
using (no_grad())
{
    var input = torch.rand(32, 10);
    var output = net.call(input); // expect: MLQ5010
    Console.WriteLine(output.mean().item<float>());
}

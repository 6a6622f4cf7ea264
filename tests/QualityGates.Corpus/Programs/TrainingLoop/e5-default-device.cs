// corpus: The default device is the GPU, so that the input without a device is made there.
// library: TorchSharp
// axis: top level
using TorchSharp;
using static TorchSharp.torch;

torch.manual_seed(4);
torch.set_default_device(torch.CUDA);
var net = nn.Linear(4, 1);
net.to(torch.CUDA);
using var guard = torch.no_grad();
using var answer = net.call(torch.rand(1, 4));
Console.WriteLine(answer.item<float>());

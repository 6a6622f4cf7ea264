// corpus: Rows follow the model: made on its device, moved to it, or both on the device of the machine.
// library: TorchSharp
// axis: device
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(1);
var device = torch.cuda.is_available() ? torch.CUDA : torch.CPU;
var model = Sequential(Linear(4, 16), ReLU(), Linear(16, 3)).to(device);
model.load("iris.dat");
model.eval();
using var noGrad = torch.no_grad();
using var made = torch.tensor(new[] { 5.1f, 3.5f, 1.4f, 0.2f }, device: device);
Console.WriteLine(model.call(made.unsqueeze(0)).argmax(1).item<long>());
using var moved = torch.zeros(8, 4).to(device);
Console.WriteLine(model.call(moved).argmax(1).cpu().data<long>()[0]);

var fixedModel = Linear(4, 2).to(torch.CUDA);
using var rows = torch.rand(16, 4);
Console.WriteLine(fixedModel.call(rows.cuda()).shape[0]);
fixedModel.cpu();
Console.WriteLine(fixedModel.call(rows).shape[0]);

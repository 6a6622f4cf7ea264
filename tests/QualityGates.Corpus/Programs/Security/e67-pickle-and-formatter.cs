// corpus: Weights in pickle from a path of the command line, and a classifier of Accord's binary serializer.
// library: TorchSharp.PyBridge, Accord
// axis: several
using Accord.IO;
using Accord.MachineLearning.VectorMachines;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

var net = nn.Sequential(("fc", nn.Linear(8, 2)));
net.load_py(args[0]); // expect: MLQ7001
net.eval();

var machine = Serializer.Load<SupportVectorMachine>("svm.accord"); // expect: MLQ7001
Console.WriteLine(machine.NumberOfInputs);

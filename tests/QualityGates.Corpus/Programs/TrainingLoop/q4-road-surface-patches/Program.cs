// corpus: Patches of roads are classified, but the network ends with a softmax before its loss, and the validation runs while dropout is on.
// library: TorchSharp
// axis: console, faults across files
using Roads;
using TorchSharp;

torch.manual_seed(5);
using var network = new SurfaceNetwork(surfaces: 6);
var patches = PatchStore.Read(args[0]);
var (train, validation) = patches.Divide(0.8, seed: 5);
new SurfaceTraining(network, new SurfaceValidation(network)).Run(train, validation, epochs: 20);
network.save(args[1]);

// corpus: Defaults of an options record name a home folder and a server's share; the arguments of the command line may replace them.
// library: TorchSharp
// axis: record, default value, named arguments
using TorchSharp;
using static TorchSharp.torch;

var options = args.Length > 1 ? new TrainingOptions(Weights: args[0], Images: args[1]) : new TrainingOptions();
Console.WriteLine(Directory.Exists(options.Images));
var weights = torch.load(options.Weights);
Console.WriteLine(weights.shape.Length);

record TrainingOptions(
    string Weights = "/home/lena/models/resnet.dat", // expect: MLQ4001
    string Images = @"\\nas01\share\images", // expect: MLQ4001
    string Route = "/v1/predict");

// corpus: Embeddings of all documents: the guard is written as in Python, and what is kept goes with the scope it was made in.
// library: TorchSharp
// axis: script
using TorchSharp;
using static TorchSharp.torch;

random.manual_seed(0);
var encoder = nn.Sequential(nn.Linear(300, 128), nn.Tanh(), nn.Linear(128, 64));
encoder.load("encoder.dat");
encoder.eval();

var documents = Tensor.load("documents.pt").split(512);
var vectors = new List<Tensor>();

torch.no_grad(); // expect: MLQ5004
foreach (var part in documents)
{
    using var scope = NewDisposeScope();
    var embedded = encoder.call(part);
    vectors.Add(nn.functional.normalize(embedded, dim: 1)); // expect: MLQ5005
}

cat(vectors, 0).save("vectors.pt");

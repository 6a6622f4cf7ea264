// corpus: Nearest neighbours are counted right or wrong on the rows they were learned from, in a for loop.
// library: Accord
// axis: for loop with index, counter
using Accord.MachineLearning;

Accord.Math.Random.Generator.Seed = 2;
string[][] lines = File.ReadAllLines("seeds.txt").Select(l => l.Split('\t')).ToArray();
double[][] inputs = lines.Select(c => c.Take(7).Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
int[] outputs = lines.Select(c => int.Parse(c[7]) - 1).ToArray();

var knn = new KNearestNeighbors(k: 3);
knn.Learn(inputs, outputs);

var correct = 0;
for (var i = 0; i < inputs.Length; i++)
{
    if (knn.Decide(inputs[i]) == outputs[i]) // expect: MLQ2003
    {
        correct++;
    }
}

File.WriteAllText("seeds.out", $"{100.0 * correct / inputs.Length:F1} % right");

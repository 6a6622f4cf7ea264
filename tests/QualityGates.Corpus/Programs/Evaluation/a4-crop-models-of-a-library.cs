// corpus: A library gives a forest for the harvest to whoever calls it and writes a tree for mildew to a file; neither is ever scored.
// library: SharpLearning
// axis: library
using SharpLearning.Containers.Matrices;
using SharpLearning.DecisionTrees.Learners;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

namespace Crops;

public sealed class CropModels
{
    private readonly string _folder;

    public CropModels(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    public RegressionForestModel Harvest(F64Matrix fields, double[] tonnes)
    {
        var learner = new RegressionRandomForestLearner(trees: 200, minimumSplitSize: 3, seed: 3, runParallel: false);
        return learner.Learn(fields, tonnes); // expect: MLQ3001
    }

    public void WriteMildew(F64Matrix leaves, double[] sick)
    {
        if (leaves.RowCount != sick.Length)
        {
            throw new ArgumentException("Each leaf needs its finding.", nameof(sick));
        }

        var learner = new ClassificationDecisionTreeLearner(maximumTreeDepth: 8, seed: 3);
        var tree = learner.Learn(leaves, sick);
        var path = Path.Combine(_folder, "mildew.xml");
        tree.Save(() => new StreamWriter(path)); // expect: MLQ3001
    }
}

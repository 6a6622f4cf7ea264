// corpus: A decision tree is judged with the rows it was grown from; the kept rows are never looked at.
// library: Accord
// axis: arrays, loop
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.DecisionTrees.Learning;

public static class MushroomTree
{
    public static void Run(double[][] inputs, int[] outputs)
    {
        var cut = (int)(inputs.Length * 0.7);
        var trainInputs = inputs[..cut];
        var trainOutputs = outputs[..cut];
        var tree = new C45Learning().Learn(trainInputs, trainOutputs);
        var right = 0;
        for (var i = 0; i < trainInputs.Length; i++)
        {
            if (tree.Decide(trainInputs[i]) == trainOutputs[i]) // expect: MLQ2003
            {
                right++;
            }
        }

        File.WriteAllText("accuracy.txt", FormattableString.Invariant($"{right / (double)trainInputs.Length}"));
    }
}

// corpus: A classifier is read from bytes and from a stream, behind a helper and a variable of a function.
// library: Accord
// axis: method group, helper, out parameter
using Accord.IO;
using Accord.MachineLearning.DecisionTrees;

Func<byte[], DecisionTree> read = Trees.FromBytes;
var tree = read(File.ReadAllBytes("tree.bin"));
Console.WriteLine(tree.Decide([1.0, 2.0]) + Trees.From(File.OpenRead("other.bin")).Decide([1.0, 2.0]));

static class Trees
{
    public static DecisionTree FromBytes(byte[] bytes) => Serializer.Load<DecisionTree>(bytes); // expect: MLQ7001

    public static DecisionTree From(Stream stream)
    {
        Serializer.Load(stream, out DecisionTree tree); // expect: MLQ7001
        return tree;
    }
}

// corpus: A splitter with the seed it takes from the clock, and a forest of another library whose generator nobody seeded.
// library: SharpLearning, Accord.NET
// axis: two libraries, local functions
using Accord.MachineLearning.DecisionTrees;
using Accord.Math.Optimization.Losses;
using SharpLearning.Containers.Matrices;
using SharpLearning.CrossValidation.TrainingTestSplitters;
using SharpLearning.InputOutput.Csv;

var parser = new CsvParser(() => new StreamReader("soil.csv"), ',');
F64Matrix observations = parser.EnumerateRows(name => name != "Class").ToF64Matrix();
double[] targets = parser.EnumerateRows("Class").ToF64Vector();
var set = new RandomTrainingTestIndexSplitter<double>(0.8).SplitSet(observations, targets); // expect: MLQ1005

var forest = new RandomForestLearning { NumberOfTrees = 100 }; // expect: MLQ1003
var model = forest.Learn(Jagged(set.TrainingSet.Observations), Classes(set.TrainingSet.Targets));
int[] predicted = model.Decide(Jagged(set.TestSet.Observations));
Console.WriteLine($"error {new ZeroOneLoss(Classes(set.TestSet.Targets)).Loss(predicted):P1}");

static double[][] Jagged(F64Matrix matrix) => Enumerable.Range(0, matrix.RowCount).Select(matrix.Row).ToArray();

static int[] Classes(double[] values) => Array.ConvertAll(values, value => (int)value);

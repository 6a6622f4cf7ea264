// corpus: A forest of SharpLearning is learned from all rows and written to a file; its error is never computed.
// library: SharpLearning
// axis: another library
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;

var parser = new CsvParser(() => new StreamReader("ponds.csv"), separator: ',');
var targets = parser.EnumerateRows("depth").ToF64Vector();
var observations = parser.EnumerateRows(name => name != "depth").ToF64Matrix();
var model = new RegressionRandomForestLearner(trees: 100, seed: 2).Learn(observations, targets);
model.Save(() => new StreamWriter("ponds.xml")); // expect: MLQ3001

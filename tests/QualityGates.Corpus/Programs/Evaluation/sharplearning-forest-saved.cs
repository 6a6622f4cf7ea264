// corpus: A regression forest is trained on the file and written as XML, without an error on other rows.
// library: SharpLearning
// axis: lambda
using System.IO;
using SharpLearning.Containers.Matrices;
using SharpLearning.InputOutput.Csv;
using SharpLearning.RandomForest.Learners;
using SharpLearning.RandomForest.Models;

var parser = new CsvParser(() => new StreamReader("cement.csv"), separator: ',');
F64Matrix observations = parser.EnumerateRows(column => column != "strength").ToF64Matrix();
double[] targets = parser.EnumerateRows("strength").ToF64Vector();
var learner = new RegressionRandomForestLearner(trees: 200, seed: 1);
RegressionForestModel forest = learner.Learn(observations, targets);
forest.Save(() => new StreamWriter("cement.xml")); // expect: MLQ3001

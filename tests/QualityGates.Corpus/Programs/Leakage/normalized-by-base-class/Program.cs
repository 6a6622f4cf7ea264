// corpus: The base class of all training jobs normalizes the rows it loads; the derived job splits them afterwards.
// library: ML.NET
// axis: base class
using Demand;

return new BicycleDemandJob().Train() ? 0 : 1;
